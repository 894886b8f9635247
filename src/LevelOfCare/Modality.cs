namespace LevelOfCare;

/// <summary>What is done in a session.</summary>
public enum Modality
{
    /// <summary>Group therapy.</summary>
    Group,

    /// <summary>Individual therapy.</summary>
    Individual,

    /// <summary>Family therapy.</summary>
    Family,

    /// <summary>Medication management.</summary>
    MedicationManagement,

    /// <summary>Psychoeducation.</summary>
    Psychoeducation,

    /// <summary>Cognitive behavioral therapy.</summary>
    CognitiveBehavioralTherapy,

    /// <summary>Contingency management.</summary>
    ContingencyManagement,

    /// <summary>Motivational enhancement.</summary>
    MotivationalEnhancement,

    /// <summary>Case management.</summary>
    CaseManagement,

    /// <summary>Peer support.</summary>
    PeerSupport,
}
