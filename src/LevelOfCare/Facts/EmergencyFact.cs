namespace LevelOfCare.Facts;

/// <summary>The case names an emergency.</summary>
public sealed record EmergencyFact
{
    internal EmergencyFact(Emergency emergency) => Emergency = emergency;

    /// <summary>The emergency.</summary>
    public Emergency Emergency { get; }

    /// <summary>Whether a psychiatric hospital can evaluate it, where it is the only kind named.</summary>
    public bool IsPsychiatric => Emergency is Emergency.SuicideAttempt or Emergency.SelfHarm or Emergency.DangerToSelf
        or Emergency.DangerToOthers or Emergency.PsychosisOrManiaUnderInfluence;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"emergency: {Emergency}";
}
