namespace LevelOfCare.Facts;

/// <summary>Something about the person asks for a level, or a more intensive one.</summary>
/// <remarks>A house rule may yield it: a further requirement raises an answer or leaves it, and never lowers it.</remarks>
public sealed record Requirement
{
    /// <summary>Creates a requirement.</summary>
    /// <param name="minimum">The least intensive level that answers it. A requirement speaks for the edition of its level only.</param>
    /// <param name="about">The rating's key or the fact it comes from, as the case writes it.</param>
    /// <param name="value">The value given there.</param>
    /// <param name="coOccurringEnhanced">Whether the level is to be co-occurring enhanced; <see langword="false"/> by default.</param>
    public Requirement(CareLevel minimum, string about, string value, bool coOccurringEnhanced = false)
    {
        ArgumentNullException.ThrowIfNull(minimum);
        ArgumentException.ThrowIfNullOrEmpty(about);
        ArgumentNullException.ThrowIfNull(value);
        Minimum = minimum;
        About = about;
        Value = value;
        AsksForEnhanced = coOccurringEnhanced;
    }

    internal Requirement(CriterionRow row)
        : this(row.Minimum!, row.Code.Subdimension.Key, row.Code.Code, row.CoOccurringEnhanced)
    {
        Row = row;
        IsCriterion = true;
    }

    internal Requirement(CareLevel minimum, DimensionRating rating, bool isSafety = false, bool coOccurringEnhanced = false)
        : this(minimum, CaseFactNames.Of(rating.Dimension), rating.RiskText, coOccurringEnhanced)
    {
        IsCriterion = true;
        IsSafety = isSafety;
    }

    internal Requirement(CareLevel minimum, CircumstanceHolds circumstance, bool isSafety = false)
        : this(minimum, circumstance.Name, "true")
    {
        IsCriterion = true;
        IsSafety = isSafety;
    }

    internal Requirement(CareLevel minimum, string fact, bool isSafety = false)
        : this(minimum, fact, "true")
    {
        IsCriterion = true;
        IsSafety = isSafety;
    }

    internal Requirement(CareLevel minimum, Diagnosis diagnosis)
        : this(minimum, CaseFactNames.SubstanceUseDisorder, diagnosis.Text) => IsCriterion = true;

    private Requirement(CareLevel minimum)
        : this(minimum, CaseFactNames.SubstanceUseDisorder, "not stated") => IsCriterion = true;

    /// <summary>What a substance use disorder that the case does not state asks for: as much as one that is met.</summary>
    internal static Requirement OfUnstatedDiagnosis() => new(ThirdEditionLevels.Level1);

    internal Requirement(CareLevel minimum, NeededHours hours)
        : this(minimum, CaseFactNames.HoursNeeded, hours.Range) => IsCriterion = true;

    /// <summary>The least intensive level that answers it.</summary>
    public CareLevel Minimum { get; }

    /// <summary>The rating's key or the fact it comes from.</summary>
    public string About { get; }

    /// <summary>The value given there.</summary>
    public string Value { get; }

    /// <summary>Whether the minimum itself is co-occurring enhanced.</summary>
    public bool AsksForEnhanced { get; }

    /// <summary>The criteria row it comes from; <see langword="null"/> where a rule of its own asks.</summary>
    public CriterionRow? Row { get; }

    /// <summary>Whether the criteria themselves ask for it, and not a house rule.</summary>
    public bool IsCriterion { get; }

    /// <summary>Whether it is a matter of safety in the third edition: nobody is placed below it, whatever the reason.</summary>
    public bool IsSafety { get; }

    /// <summary>Whether it is of the third edition.</summary>
    public bool IsThirdEdition => Minimum.Edition == Edition.Third;

    /// <summary>Whether it is of the mental-health track.</summary>
    public bool IsMentalHealth => Minimum.Edition is null;

    /// <summary>Whether it asks for psychiatric inpatient care of the mental-health track.</summary>
    public bool IsMentalHealthInpatient => Minimum == MentalHealthLevels.Inpatient;

    /// <summary>The minimum, or 3.3 where that is lower; third edition.</summary>
    public CareLevel AtMostSlowerPace => Minimum > ThirdEditionLevels.Level33 ? ThirdEditionLevels.Level33 : Minimum;

    /// <summary>Whether it asks for 2.1 to 3.7 of the third edition.</summary>
    public bool IsIntensiveThird => IsThirdEdition && Minimum > ThirdEditionLevels.Level1 && Minimum < ThirdEditionLevels.Level4;

    /// <summary>Whether it asks for level 4 of the third edition.</summary>
    public bool IsHospitalThird => Minimum == ThirdEditionLevels.Level4;

    /// <summary>Whether it counts as a co-occurring enhanced need; psychiatric inpatient care does.</summary>
    public bool IsEnhanced => IsFourthEdition && (AsksForEnhanced || IsPsychiatricHospital);

    /// <summary>Whether it asks for the hospital, fourth edition.</summary>
    public bool IsHospital => Minimum == FourthEditionLevels.Level4;

    /// <summary>Whether it asks for the psychiatric hospital.</summary>
    public bool IsPsychiatricHospital => Minimum == FourthEditionLevels.Level4Psych;

    /// <summary>Whether it asks for either hospital of the fourth edition.</summary>
    public bool IsAnyHospital => IsHospital || IsPsychiatricHospital;

    /// <summary>Whether it asks for 3.7 with biomedical enhancement.</summary>
    public bool IsBiomedical => Minimum == FourthEditionLevels.Level37Bio;

    /// <summary>Whether it asks for a medically managed level of the fourth edition, 1.7 to 3.7 BIO.</summary>
    public bool IsMedicallyManaged => IsFourthEdition && Minimum.IsMedicallyManaged && Minimum.BroadLevel < 4;

    /// <summary>Whether it asks for a residential level of the fourth edition.</summary>
    public bool IsResidential => IsFourthEdition && Minimum.BroadLevel == 3;

    /// <summary>Whether it asks for an intensive outpatient level of the fourth edition, 2.1 to 2.7.</summary>
    public bool IsIntensiveOutpatient => IsFourthEdition && Minimum.BroadLevel == 2;

    /// <summary>Whether it asks for a clinically managed outpatient level of the fourth edition: 1.5, 2.1 or 2.5.</summary>
    public bool IsOutpatient => AsksForTreatment && !Minimum.IsMedicallyManaged && Minimum.BroadLevel <= 2;

    /// <summary>Whether it asks for 20 hours a week or more without medical management: 2.5 or 3.5.</summary>
    public bool IsHighIntensity => Minimum == FourthEditionLevels.Level25 || Minimum == FourthEditionLevels.Level35;

    /// <summary>Whether it asks for more than a level, of the same edition.</summary>
    /// <param name="level">The level.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public bool IsAbove(CareLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return Minimum.Edition == level.Edition && Minimum > level;
    }

    /// <summary>Whether it asks for any treatment of the fourth edition, 1.5 and above; 1.0 is reached by transition only.</summary>
    public bool AsksForTreatment => IsFourthEdition && Minimum > FourthEditionLevels.Level10;

    /// <summary>Whether it asks for more than 1.5 of the fourth edition.</summary>
    public bool IsBeyondOutpatient => IsFourthEdition && Minimum > FourthEditionLevels.Level15;

    /// <summary>Whether it is of the fourth edition.</summary>
    public bool IsFourthEdition => Minimum.Edition == Edition.Fourth;

    /// <summary>The minimum as decisions print it, such as <c>2.7 COE</c>.</summary>
    public string MinimumText => AsksForEnhanced ? $"{Minimum.Code} COE" : Minimum.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(About, Value, Minimum);

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{About} = {Value} asks for at least {MinimumText}";
}
