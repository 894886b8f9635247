using LevelOfCare.Criteria.Continuum;

namespace LevelOfCare.Facts;

/// <summary>Where the person is in care now. Need is never derived from it.</summary>
public sealed record CurrentStay
{
    private readonly string? addOns;

    internal CurrentStay(CurrentPlacement current, Edition? edition)
    {
        Level = current.Level;
        Edition = edition;
        Progress = current.Progress;
        Remission = current.Remission;
        var listed = current.AddOns;
        addOns = listed is { } codes ? $" {string.Join(' ', codes)} " : null;
        TakesOn = WithdrawalCapacity.Of(Level, listed ?? []);
        var written = current.Edition ?? edition;
        var rung = WithdrawalLevels.TryParse(Level);
        IsWithdrawalManagement = rung is not null;
        IsCarriedAcross = edition is not null && (IsWithdrawalManagement ? edition == LevelOfCare.Edition.Fourth : written != edition);
        if (edition is { } known)
        {
            Ranked = rung is { } withdrawal ? Crosswalk.In(known, withdrawal) : Crosswalk.In(known, CareLevel.Parse(written!.Value, Level));
        }
    }

    /// <summary>The level's code as the case writes it, a withdrawal-management level included.</summary>
    public string Level { get; }

    /// <summary>The edition that the case is rated by; <see langword="null"/> where it has a mental-health part alone.</summary>
    public Edition? Edition { get; }

    /// <summary>The level of the case's edition as which it ranks; <see langword="null"/> where there is none, which ranks lowest.</summary>
    public CareLevel? Ranked { get; }

    /// <summary>Whether the level is not of the case's edition and was carried across by the crosswalk.</summary>
    public bool IsCarriedAcross { get; }

    /// <summary>Whether the person is in withdrawal management.</summary>
    public bool IsWithdrawalManagement { get; }

    /// <summary>The most withdrawal management that the placement takes on, with what it delivers alongside.</summary>
    public WithdrawalLevel TakesOn { get; }

    /// <summary>How treatment goes; <see langword="null"/> where not stated.</summary>
    public Progress? Progress { get; }

    /// <summary>Remission; <see langword="null"/> where not stated.</summary>
    public Remission? Remission { get; }

    /// <summary>Whether it is stated what the placement adds.</summary>
    public bool HasAddOnList => addOns is not null;

    /// <summary>Whether the placement's list is given and is without co-occurring enhanced care.</summary>
    public bool LacksEnhanced => Lacks("COE");

    /// <summary>Whether the placement's list is given and is without biomedically enhanced care.</summary>
    public bool LacksBiomedical => Lacks("BIO");

    /// <summary>Whether the placement's list is given and is without medication for opioid use disorder.</summary>
    public bool LacksMedication => Lacks("MOUD");

    /// <summary>Whether the placement's list is given and has neither OTP, OBOT nor MOUD.</summary>
    public bool LacksOpioidTreatment => Lacks("OTP") && Lacks("OBOT") && Lacks("MOUD");

    /// <summary>Whether the goals are met.</summary>
    public bool IsGoalsMet => Progress == LevelOfCare.Progress.GoalsMet;

    /// <summary>Whether the person is not progressing despite a revised plan, or getting worse.</summary>
    public bool IsWithoutProgress => Progress is LevelOfCare.Progress.NotProgressing or LevelOfCare.Progress.Worsening;

    /// <summary>Whether remission is sustained.</summary>
    public bool IsSustainedRemission => Remission == LevelOfCare.Remission.Sustained;

    /// <summary>Whether the person is monitored in remission, at 1.0.</summary>
    public bool IsMonitored => Ranked == FourthEditionLevels.Level10;

    /// <summary>Whether the person is at 2.1.</summary>
    public bool IsIntensiveOutpatient => Ranked?.Code == "2.1";

    /// <summary>Whether the person is monitored already, or has met the goals of outpatient care.</summary>
    public bool MayBeMonitored => IsMonitored || (IsFourthOutpatient && IsGoalsMet);

    /// <summary>Whether the person is at 1.5 or 1.7 of the fourth edition.</summary>
    public bool IsFourthOutpatient => Ranked == FourthEditionLevels.Level15 || Ranked == FourthEditionLevels.Level17;

    /// <summary>Whether the person is at 0.5 or 1 of the third edition, and not in withdrawal management.</summary>
    public bool IsThirdOutpatient => !IsWithdrawalManagement && (Ranked == ThirdEditionLevels.Level05 || Ranked == ThirdEditionLevels.Level1);

    /// <summary>The code by which a plan names the level: as written where it is of the case's edition.</summary>
    internal string PlanCode => IsCarriedAcross ? Ranked?.Code ?? Level : Level;

    /// <summary>Whether a step down to a level passes over a whole rung.</summary>
    internal bool SkipsARungTo(CareLevel level) => Rungs.Of(Ranked) - Rungs.Of(level) > 1;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"the person is at {Level} now";

    private bool Lacks(string addOn) => addOns is not null && !addOns.Contains($" {addOn} ", StringComparison.Ordinal);
}
