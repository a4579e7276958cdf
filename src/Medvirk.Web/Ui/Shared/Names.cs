namespace Medvirk.Web.Ui;

/// <summary>How ids, classes and yes-or-no attributes are made, the same in every component.</summary>
internal static class Names
{
    /// <summary>The id of the control for a form field: <c>Input.Rows[0].Value</c> becomes <c>Input_Rows_0__Value</c>.</summary>
    public static string IdOf(string name)
    {
        var id = name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '_').ToArray();
        return id.Length > 0 && char.IsAsciiLetter(id[0]) ? new string(id) : "f" + new string(id);
    }

    public static string HintOf(string id) => id + "-hint";

    public static string ErrorOf(string id) => id + "-error";

    /// <summary>Classes or ids in one attribute; null, so that it is left out, where there are none.</summary>
    public static string? Join(params ReadOnlySpan<string?> parts)
    {
        string? all = null;
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                all = all is null ? part : all + " " + part;
            }
        }

        return all;
    }

    /// <summary>A yes-or-no attribute: there, or not.</summary>
    public static string? If(bool on) => on ? "" : null;
}
