namespace Medvirk.Domain.Backbone.Conditions;

/// <summary>The five conditions of collective impact. They must hold together; they are never made one score.</summary>
public enum Condition
{
    Agenda,
    Measurement,
    Activities,
    Communication,
    Backbone,
}

/// <summary>How far a reading, or a condition, has come. In order: the weakest that is known first.</summary>
public enum ReadingLevel
{
    TooLittleData,
    Absent,
    Emerging,
    Mature,
}
