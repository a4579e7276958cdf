using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Theory;

/// <summary>What a step says, and what it is tied to.</summary>
/// <param name="What">One sentence; at most <see cref="TheoryStep.WhatLength"/>.</param>
/// <param name="Note">More about it; at most <see cref="TheoryStep.NoteLength"/>.</param>
public sealed record StepText(
    StepKind Kind, string What, string? Note = null, Guid? ChallengeId = null, Guid? ActivityId = null, Guid? GoalId = null, Guid? IndicatorId = null)
{
    internal StepText Cleaned() => this with { What = string.Join(' ', Text.Clean(What).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Note = Text.CleanOrNull(Note) };
}
