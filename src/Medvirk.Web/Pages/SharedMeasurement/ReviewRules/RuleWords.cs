using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.SharedMeasurement.ReviewRules;

/// <summary>The review rules in words.</summary>
public static class RuleWords
{
    /// <summary>An indicator that has no rule of its own.</summary>
    public const string Follow = "Follow";

    public static string Of(Texts words, ReviewRule rule) => words[$"review.rule.{rule}"];

    public static IReadOnlyList<Choice> Choices(Texts words) =>
        [.. Enum.GetValues<ReviewRule>().Select(rule => new Choice(rule.ToString(), Of(words, rule), words[$"review.rule.{rule}.hint"]))];
}
