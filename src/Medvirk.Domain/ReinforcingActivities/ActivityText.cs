namespace Medvirk.Domain.ReinforcingActivities;

/// <param name="Name">What it is called.</param>
/// <param name="What">What is done.</param>
/// <param name="Why">Why it should move its goals.</param>
public sealed record ActivityText(string Name, string What, string Why);
