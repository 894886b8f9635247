namespace LevelOfCare;

/// <summary>What a check of constraints spoke of.</summary>
public enum CheckScope
{
    /// <summary>Programs by themselves: the case has no ratings, so that nothing can be said of the person.</summary>
    Programs,

    /// <summary>Programs by themselves and against the person, the selection, and coverage.</summary>
    Placement,
}
