namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>What the list of steps and arrows shows, and to whom.</summary>
/// <param name="Theory">What stands.</param>
/// <param name="Lang">da or en.</param>
/// <param name="Initiative">The initiative's slug.</param>
/// <param name="MayWrite">The reader may change it: each thing has its links.</param>
public sealed record TheoryList(TheoryView Theory, string Lang, string Initiative, bool MayWrite);
