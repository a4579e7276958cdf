namespace Medvirk.Domain.CommonAgenda;

/// <summary>What an organisation, or a seat, says to a version. Stored by name.</summary>
public enum Stance
{
    Endorsed,

    /// <summary>Stands behind it, and says something about it.</summary>
    EndorsedWithRemarks,

    /// <summary>Does not stand behind it, with a reason.</summary>
    Objected,
}
