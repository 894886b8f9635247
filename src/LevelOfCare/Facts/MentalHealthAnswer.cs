namespace LevelOfCare.Facts;

/// <summary>A fact of the mental-health part, true or false.</summary>
public sealed record MentalHealthAnswer
{
    internal MentalHealthAnswer(MentalHealthFact fact, bool isTrue)
    {
        Fact = fact;
        IsTrue = isTrue;
    }

    /// <summary>The fact.</summary>
    public MentalHealthFact Fact { get; }

    /// <summary>Whether it is true.</summary>
    public bool IsTrue { get; }

    /// <summary>The fact's name as a case writes it.</summary>
    public string Name => CaseFactNames.Of(Fact);

    /// <summary>Whether 24-hour care is needed.</summary>
    public bool NeedsCareAroundTheClock => Fact == MentalHealthFact.Needs24HourCare && IsTrue;

    /// <summary>Whether no 24-hour care is needed.</summary>
    public bool NeedsNoCareAroundTheClock => Fact == MentalHealthFact.Needs24HourCare && !IsTrue;

    /// <summary>Whether the person is dangerous to self or others.</summary>
    public bool IsDanger => Fact == MentalHealthFact.DangerToSelfOrOthers && IsTrue;

    /// <summary>Whether danger is ruled out.</summary>
    public bool IsNoDanger => Fact == MentalHealthFact.DangerToSelfOrOthers && !IsTrue;

    /// <summary>Whether there is adequate support outside the program.</summary>
    public bool HasSupport => Fact == MentalHealthFact.SupportOutsideProgram && IsTrue;

    /// <summary>Whether there is no adequate support outside the program.</summary>
    public bool LacksSupport => Fact == MentalHealthFact.SupportOutsideProgram && !IsTrue;

    /// <summary>Whether there is a mental-health diagnosis.</summary>
    public bool IsDiagnosis => Fact == MentalHealthFact.MentalHealthDiagnosis && IsTrue;

    /// <summary>Whether there is no mental-health diagnosis.</summary>
    public bool IsNoDiagnosis => Fact == MentalHealthFact.MentalHealthDiagnosis && !IsTrue;

    /// <summary>Whether the person can take part.</summary>
    public bool CanTakePart => Fact == MentalHealthFact.CanParticipate && IsTrue;

    /// <summary>Whether the person cannot take part.</summary>
    public bool CannotParticipate => Fact == MentalHealthFact.CanParticipate && !IsTrue;

    /// <summary>Whether a coordinated program is needed.</summary>
    public bool NeedsCoordinatedProgram => Fact == MentalHealthFact.BenefitsFromCoordinatedProgram && IsTrue;

    /// <summary>Whether single sessions are enough.</summary>
    public bool NeedsSingleSessionsOnly => Fact == MentalHealthFact.BenefitsFromCoordinatedProgram && !IsTrue;

    /// <summary>Whether inpatient care would otherwise be needed.</summary>
    public bool WouldNeedInpatient => Fact == MentalHealthFact.WouldOtherwiseNeedInpatient && IsTrue;

    /// <summary>Whether inpatient care would not be needed otherwise.</summary>
    public bool WouldNotNeedInpatient => Fact == MentalHealthFact.WouldOtherwiseNeedInpatient && !IsTrue;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Name} is {(IsTrue ? "true" : "false")}";
}
