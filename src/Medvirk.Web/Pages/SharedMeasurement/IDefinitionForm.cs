using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>A page that asks for a definition.</summary>
public interface IDefinitionForm
{
    DefinitionInput Input { get; }

    IReadOnlyList<Choice> Pers { get; }

    /// <summary>Whether something is wrong with one of these fields, so that a fold over it stands open.</summary>
    bool HasError(params string[] fields);
}
