namespace LevelOfCare;

/// <summary>Whose criteria apply.</summary>
public enum Population
{
    /// <summary>Adults.</summary>
    Adult,

    /// <summary>Adolescents; only the third edition covers them.</summary>
    Adolescent,
}
