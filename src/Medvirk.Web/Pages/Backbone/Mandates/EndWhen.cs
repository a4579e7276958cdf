namespace Medvirk.Web.Pages.Backbone.Mandates;

/// <summary>When a mandate ends.</summary>
public enum EndWhen
{
    Now,
    AfterADay,
}
