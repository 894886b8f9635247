namespace LevelOfCare;

/// <summary>How treatment goes at the current level.</summary>
public enum Progress
{
    /// <summary>The goals are met.</summary>
    GoalsMet,

    /// <summary>Progressing.</summary>
    Progressing,

    /// <summary>Not yet progressing, but able and working at it.</summary>
    Engaged,

    /// <summary>Not progressing despite a revised plan.</summary>
    NotProgressing,

    /// <summary>Getting worse.</summary>
    Worsening,
}
