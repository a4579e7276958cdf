namespace Medvirk.Web.Pages.Public;

/// <summary>The initiative's public front.</summary>
public sealed class IndexModel : PublicPageModel;
