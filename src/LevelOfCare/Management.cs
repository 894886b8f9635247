namespace LevelOfCare;

/// <summary>Who directs the care at a level.</summary>
public enum Management
{
    /// <summary>Clinicians direct the care; medical care is arranged where needed.</summary>
    Clinical,

    /// <summary>Medical staff direct the care.</summary>
    Medical,
}
