using Medvirk.Statistics.Disclosure.Certificates;
using Medvirk.Statistics.Disclosure.Protecting;

namespace Medvirk.Statistics.Disclosure;

/// <summary>
/// Decides which cells of a cube are published, so that nobody comes close to what is guarded. Cells that would make a
/// guarded sum exact are hidden by elimination. Then for each guard two other worlds are looked for that agree with all that
/// can be read, by moves among the hidden atoms, and by linear and whole-number programs where moves do not lead there;
/// where there are none, the cells are hidden that open them at the least price. The worlds are the certificate.
/// </summary>
/// <remarks>
/// Fischetti and Salazar-González, "Solving the cell suppression problem on tabular data with linear constraints", Management
/// Science 47 (2001), 1008–1027, for the attacker and the price of hiding. The worlds are in whole counts: the linear
/// programs' interval is at least as wide.
/// </remarks>
public static class Protection
{
    public const int DefaultK = 5;

    /// <summary>Below it a small count could be guessed.</summary>
    public const int LeastK = 3;

    /// <returns>The same for the same cube, each time.</returns>
    public static ProtectedCube Of(Cube cube)
    {
        var fates = Elimination.Of(cube);
        var repair = new Repair(cube, fates);
        repair.Run();
        if (repair.Exposed.Count > 0)
        {
            return new(fates, null, repair.Exposed);
        }

        var certificate = Certificate.Of(cube.Counts, repair.Reveal());
        return certificate.Proves(cube, fates)
            ? new(fates, certificate, [])
            : throw new InvalidOperationException("The certificate does not prove what it should.");
    }

    /// <exception cref="InvalidInputException">k is below 3.</exception>
    internal static void CheckK(int k)
    {
        if (k < LeastK)
        {
            throw new InvalidInputException(InputProblem.OutOfRange, nameof(k), $"k is {k}; it is at least {LeastK}.");
        }
    }
}
