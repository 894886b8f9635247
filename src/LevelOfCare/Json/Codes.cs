using LevelOfCare.Screening;

namespace LevelOfCare.Json;

/// <summary>The code table of every enumeration of the contract.</summary>
internal static class Codes
{
    public static readonly CodeTable<Edition> Edition = new((LevelOfCare.Edition.Third, "3"), (LevelOfCare.Edition.Fourth, "4"));
    public static readonly CodeTable<Population> Population = CodeTable<Population>.CamelCase();
    public static readonly CodeTable<Emergency> Emergency = CodeTable<Emergency>.CamelCase();
    public static readonly CodeTable<SubstanceUseDisorder> SubstanceUseDisorder = CodeTable<SubstanceUseDisorder>.CamelCase();
    public static readonly CodeTable<Substance> Substance = CodeTable<Substance>.CamelCase();
    public static readonly CodeTable<Progress> Progress = CodeTable<Progress>.CamelCase();
    public static readonly CodeTable<Remission> Remission = CodeTable<Remission>.CamelCase();
    public static readonly CodeTable<BusyReason> BusyReason = CodeTable<BusyReason>.CamelCase();
    public static readonly CodeTable<Weekday> Weekday = new(Enum.GetValues<Weekday>().Select(day => (day, day.ToString())));
    public static readonly CodeTable<Modality> Modality = CodeTable<Modality>.CamelCase();
    public static readonly CodeTable<SelectionReason> SelectionReason = CodeTable<SelectionReason>.CamelCase();
    public static readonly CodeTable<DecisionStatus> DecisionStatus = CodeTable<DecisionStatus>.CamelCase();
    public static readonly CodeTable<Severity> Severity = CodeTable<Severity>.CamelCase();
    public static readonly CodeTable<Confidence> Confidence = CodeTable<Confidence>.CamelCase();
    public static readonly CodeTable<ScreeningSubject> ScreeningSubject = CodeTable<ScreeningSubject>.CamelCase();
    public static readonly CodeTable<Sex> Sex = CodeTable<Sex>.CamelCase();
    public static readonly CodeTable<SafetyTriage> SafetyTriage = CodeTable<SafetyTriage>.CamelCase();
    public static readonly CodeTable<Instrument> Instrument = CodeTable<Instrument>.CamelCase();
    public static readonly CodeTable<AssessmentUrgency> AssessmentUrgency = CodeTable<AssessmentUrgency>.CamelCase();
    public static readonly CodeTable<Dimension> Dimension = new(Enum.GetValues<Dimension>().Select(dimension => (dimension, dimension.ToString())));

    public static readonly CodeTable<IdentifierSystem> IdentifierSystem = CodeTable<IdentifierSystem>.CamelCase();

    /// <summary>The rungs that can be asked for; none is not one of them.</summary>
    public static readonly CodeTable<WithdrawalLevel> WithdrawalLevel =
        new(Enum.GetValues<WithdrawalLevel>().Where(level => level != LevelOfCare.WithdrawalLevel.None).Select(level => (level, WithdrawalLevels.CodeOf(level))));

    public static readonly CodeTable<AddOn> AddOn = new(
        (LevelOfCare.AddOn.Bio, "BIO"),
        (LevelOfCare.AddOn.Coe, "COE"),
        (LevelOfCare.AddOn.RecoveryResidence, "RR"),
        (LevelOfCare.AddOn.Otp, "OTP"),
        (LevelOfCare.AddOn.Obot, "OBOT"),
        (LevelOfCare.AddOn.Met, "MET"),
        (LevelOfCare.AddOn.Moud, "MOUD"));

    /// <summary>The codes allowed for a type, where it is written by codes.</summary>
    public static IReadOnlyList<string>? AllowedFor(Type type) => AllowedByType.GetValueOrDefault(type);

    private static readonly Dictionary<Type, IReadOnlyList<string>> AllowedByType = new()
    {
        [typeof(Edition)] = Edition.Codes,
        [typeof(Population)] = Population.Codes,
        [typeof(Emergency)] = Emergency.Codes,
        [typeof(SubstanceUseDisorder)] = SubstanceUseDisorder.Codes,
        [typeof(Substance)] = Substance.Codes,
        [typeof(Progress)] = Progress.Codes,
        [typeof(Remission)] = Remission.Codes,
        [typeof(BusyReason)] = BusyReason.Codes,
        [typeof(Weekday)] = Weekday.Codes,
        [typeof(Modality)] = Modality.Codes,
        [typeof(SelectionReason)] = SelectionReason.Codes,
        [typeof(DecisionStatus)] = DecisionStatus.Codes,
        [typeof(Severity)] = Severity.Codes,
        [typeof(Confidence)] = Confidence.Codes,
        [typeof(AddOn)] = AddOn.Codes,
        [typeof(ScreeningSubject)] = ScreeningSubject.Codes,
        [typeof(Sex)] = Sex.Codes,
        [typeof(SafetyTriage)] = SafetyTriage.Codes,
        [typeof(Instrument)] = Instrument.Codes,
        [typeof(AssessmentUrgency)] = AssessmentUrgency.Codes,
        [typeof(Dimension)] = Dimension.Codes,
        [typeof(IdentifierSystem)] = IdentifierSystem.Codes,
        [typeof(WithdrawalLevel)] = WithdrawalLevel.Codes,
    };
}
