namespace Medvirk.Statistics;

/// <summary>How large a number may be: up to here what is reckoned is right, and beyond it is refused rather than answered wrongly.</summary>
public static class Largest
{
    /// <summary>Of a count, of a total, and of counts that are added up: a thousand million. Beyond, the exact limits of a count would lose their last digits.</summary>
    public const long Count = 1_000_000_000;

    /// <summary>Of what is measured, upwards and downwards: beyond, squares and sums are no numbers any longer. What is divided by is at least 1 over it.</summary>
    public const double Number = 1e100;
}
