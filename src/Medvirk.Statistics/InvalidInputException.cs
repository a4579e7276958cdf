using System.Numerics;
using System.Runtime.CompilerServices;

namespace Medvirk.Statistics;

/// <summary>Numbers that cannot be what they are said to be. It says which input, and what is wrong with it.</summary>
public sealed class InvalidInputException : ArgumentException
{
    public InvalidInputException(InputProblem problem, string input, string message)
        : base(message, input) => Problem = problem;

    public InputProblem Problem { get; }

    /// <summary>The name of the parameter, of a part of it (the Weight of one who is expected), or of a column of a file. Which one of many is in the message.</summary>
    public string Input => ParamName!;

    internal static void IfNotPositive(double value, [CallerArgumentExpression(nameof(value))] string input = "", Item item = default)
    {
        IfNotFinite(value, input, item);
        if (value <= 0)
        {
            throw new InvalidInputException(InputProblem.OutOfRange, input, $"{item}{value} is not more than 0.");
        }
    }

    internal static void IfNegative<T>(T value, [CallerArgumentExpression(nameof(value))] string input = "", Item item = default)
        where T : INumber<T>
    {
        if (T.IsNaN(value) || T.IsInfinity(value))
        {
            throw new InvalidInputException(InputProblem.NotANumber, input, $"{item}{value} is no number.");
        }

        if (T.IsNegative(value))
        {
            throw new InvalidInputException(InputProblem.Negative, input, $"{item}{value} is negative.");
        }
    }

    internal static void IfNotFinite(double value, [CallerArgumentExpression(nameof(value))] string input = "", Item item = default)
    {
        if (!double.IsFinite(value))
        {
            throw new InvalidInputException(InputProblem.NotANumber, input, $"{item}{value} is no number.");
        }
    }

    /// <summary>Finite, and not beyond <see cref="Largest.Number"/>.</summary>
    internal static void IfTooLarge(double value, [CallerArgumentExpression(nameof(value))] string input = "", Item item = default)
    {
        IfNotFinite(value, input, item);
        if (Math.Abs(value) > Largest.Number)
        {
            throw new InvalidInputException(InputProblem.OutOfRange, input, $"{item}{value} is too large to reckon with; the most is {Largest.Number}.");
        }
    }

    /// <summary>More than 0, and neither too large nor too small to divide by.</summary>
    internal static void IfNoDivisor(double value, [CallerArgumentExpression(nameof(value))] string input = "", Item item = default)
    {
        IfNotPositive(value, input, item);
        IfTooLarge(value, input, item);
        if (value < 1 / Largest.Number)
        {
            throw new InvalidInputException(InputProblem.OutOfRange, input, $"{item}{value} is too small to divide by; the least is {1 / Largest.Number}.");
        }
    }

    /// <summary>Not negative, and not beyond <see cref="Largest.Count"/>.</summary>
    internal static void IfNoCount(long value, [CallerArgumentExpression(nameof(value))] string input = "", Item item = default)
    {
        IfNegative(value, input, item);
        if (value > Largest.Count)
        {
            throw new InvalidInputException(InputProblem.OutOfRange, input, $"{item}{value} is too large to reckon with; the most is {Largest.Count}.");
        }
    }

    internal static void IfNotWithin(double value, double low, double high, [CallerArgumentExpression(nameof(value))] string input = "")
    {
        IfNotFinite(value, input);
        if (value <= low || value >= high)
        {
            throw new InvalidInputException(InputProblem.OutOfRange, input, $"{value} is not between {low} and {high}.");
        }
    }
}

/// <summary>What is wrong with an input.</summary>
public enum InputProblem
{
    /// <summary>NaN or infinite.</summary>
    NotANumber,
    Negative,
    OutOfRange,

    /// <summary>There is nothing to reckon with.</summary>
    Empty,
    TooFew,

    /// <summary>The same key twice.</summary>
    Duplicate,

    /// <summary>One that is not there where each is needed.</summary>
    Missing,

    /// <summary>Two inputs that cannot both be true.</summary>
    Contradiction,
}
