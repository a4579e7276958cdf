namespace Medvirk.Statistics;

/// <summary>Which one of many an input is, for the words of a refusal; they are put together only then. Nothing where there is only one.</summary>
internal readonly record struct Item(string What, string Between, int Number, string After)
{
    public static Item Nth(string kind, int at) => new(kind, " ", at, " (counted from 0): ");

    public static Item Reported(string member, int period) => new(member, " in period ", period, ": ");

    public static Item Record(int number, IEnumerable<string> codes) => new("Record", " ", number, $" ({string.Join(", ", codes)}): ");

    public static Item Expected(string member, int from) => new(member, " from period ", from, ": ");

    public override string ToString() => What is null ? "" : $"{What}{Between}{Number}{After}";
}
