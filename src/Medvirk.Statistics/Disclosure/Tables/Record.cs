namespace Medvirk.Statistics.Disclosure.Tables;

/// <summary>How many there are of one of the finest classes.</summary>
/// <param name="Codes">One of each dimension.</param>
/// <param name="Count">Of a ratio the denominator.</param>
/// <param name="With">Of a ratio those that it is about; null where only counts are kept.</param>
public sealed record Record(IReadOnlyList<string> Codes, long Count, long? With = null);

/// <summary>What is counted, in the finest classes. What is not among the records is 0.</summary>
/// <param name="Dimensions">By name.</param>
/// <param name="Records">Each class once.</param>
public sealed record RecordTable(IReadOnlyList<string> Dimensions, IReadOnlyList<Record> Records)
{
    /// <summary>Whether they are ratios.</summary>
    public bool IsRatio => Records.Count > 0 && Records[0].With is not null;

    /// <exception cref="InvalidInputException">
    /// No dimensions or no records; one that has other dimensions, is negative, too large or stands twice; a ratio of more than there are.
    /// </exception>
    internal void Check()
    {
        if (Dimensions.Count == 0 || Records.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, Dimensions.Count == 0 ? "dimensions" : "records", "There is nothing to count.");
        }

        if (Dimensions.Distinct().Count() < Dimensions.Count)
        {
            throw new InvalidInputException(InputProblem.Duplicate, "dimensions", "A dimension stands twice.");
        }

        var seen = new Dictionary<string, int>();
        foreach (var (i, record) in Records.Index())
        {
            var name = $"record {i + 1} ({string.Join(", ", record.Codes)})";
            if (record.Codes.Count != Dimensions.Count || record.With is null == IsRatio)
            {
                throw new InvalidInputException(InputProblem.Contradiction, name, $"The {name} is not of the same dimensions and figures as the others.");
            }

            if (record.Count < 0 || record.With < 0)
            {
                throw new InvalidInputException(InputProblem.Negative, name, $"The {name} has a negative count.");
            }

            InvalidInputException.IfNoCount(record.Count, name, Item.Record(i + 1, record.Codes));

            if (record.With > record.Count)
            {
                throw new InvalidInputException(InputProblem.Contradiction, name, $"The {name} has {record.With} with it among {record.Count}.");
            }

            if (!seen.TryAdd(string.Join('\u001f', record.Codes), i + 1))
            {
                throw new InvalidInputException(InputProblem.Duplicate, name, $"The {name} stands twice; before it is record {seen[string.Join('\u001f', record.Codes)]}.");
            }
        }
    }
}
