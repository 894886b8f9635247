namespace LevelOfCare;

/// <summary>A rung of the third edition's ladder of withdrawal management, lowest first.</summary>
public enum WithdrawalLevel
{
    /// <summary>None needed.</summary>
    None,

    /// <summary>1-WM: ambulatory, without extended monitoring.</summary>
    Level1,

    /// <summary>2-WM: ambulatory, with extended monitoring.</summary>
    Level2,

    /// <summary>3.2-WM: residential, clinically managed; no nursing.</summary>
    Level32,

    /// <summary>3.7-WM: residential, medically monitored, with nursing.</summary>
    Level37,

    /// <summary>4-WM: in the hospital.</summary>
    Level4,
}
