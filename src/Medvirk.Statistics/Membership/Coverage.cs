namespace Medvirk.Statistics.Membership;

/// <summary>How much of what was expected has been reported.</summary>
/// <param name="Members">How many reported.</param>
/// <param name="ExpectedMembers">How many should.</param>
/// <param name="Weight">Of those who reported.</param>
/// <param name="ExpectedWeight">Of those who should.</param>
public sealed record Coverage(int Members, int ExpectedMembers, double Weight, double ExpectedWeight)
{
    /// <summary>Below it a figure says more of who reported than of what is.</summary>
    public const double Enough = 0.80;

    /// <summary>0 to 1; 0 where nobody is expected.</summary>
    public double Share => ExpectedMembers == 0 ? 0 : Members == ExpectedMembers ? 1 : Weight / ExpectedWeight;

    /// <summary>Too little has been reported: it is drawn hollow and gives no signal. A hair of room, for sums of weights are rounded.</summary>
    public bool IsHollow => Share < Enough - 1e-12;
}
