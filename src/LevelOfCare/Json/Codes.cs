using LevelOfCare.Screening;

namespace LevelOfCare.Json;

/// <summary>The code table of every enumeration of the contract.</summary>
/// <remarks>
/// Codes are written out, since they are public and must not follow the name of a value in C#. A table is made when it is first needed; two threads that
/// need it at once may make it twice, and both are right.
/// </remarks>
internal static class Codes
{
    public static CodeTable<Edition> Edition => field ??= new((int)LevelOfCare.Edition.Third, "3", "4");

    public static CodeTable<Population> Population => field ??= new(0, "adult", "adolescent");

    public static CodeTable<Emergency> Emergency => field ??= new(
        0,
        "overdose",
        "suicideAttempt",
        "selfHarm",
        "dangerToSelf",
        "dangerToOthers",
        "psychosisOrManiaUnderInfluence",
        "lifeThreateningWithdrawal",
        "lifeThreateningPhysical",
        "cannotCareForSelf");

    public static CodeTable<SubstanceUseDisorder> SubstanceUseDisorder => field ??= new(0, "met", "probable", "notMet");

    public static CodeTable<Substance> Substance => field ??= new(0, "alcohol", "opioid", "sedative", "stimulant", "cannabis", "nicotine", "other");

    public static CodeTable<Progress> Progress => field ??= new(0, "goalsMet", "progressing", "engaged", "notProgressing", "worsening");

    public static CodeTable<Remission> Remission => field ??= new(0, "none", "early", "sustained");

    public static CodeTable<BusyReason> BusyReason => field ??= new(0, "work", "school", "care", "other");

    public static CodeTable<Weekday> Weekday => field ??= new(0, "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    public static CodeTable<Modality> Modality => field ??= new(
        0,
        "group",
        "individual",
        "family",
        "medicationManagement",
        "psychoeducation",
        "cognitiveBehavioralTherapy",
        "contingencyManagement",
        "motivationalEnhancement",
        "caseManagement",
        "peerSupport");

    public static CodeTable<SelectionReason> SelectionReason => field ??= new(
        0,
        "levelUnavailable",
        "waitlist",
        "tooFar",
        "noPhysicalAccess",
        "workOrFamily",
        "employment",
        "caregiving",
        "uninsured",
        "insurerRefused",
        "programDeclined",
        "courtMandate",
        "patientPreference",
        "patientRefuses",
        "languageAccess",
        "clinicianJudgment",
        "other");

    public static CodeTable<DecisionStatus> DecisionStatus => field ??= new(0, "emergency", "outOfScope", "undetermined", "decided");

    public static CodeTable<Severity> Severity => field ??= new(0, "note", "warning", "violation");

    public static CodeTable<Confidence> Confidence => field ??= new(0, "ours", "medium", "high");

    public static CodeTable<ScreeningSubject> ScreeningSubject => field ??= new(0, "self", "lovedOne");

    public static CodeTable<Sex> Sex => field ??= new(0, "female", "male");

    public static CodeTable<SafetyTriage> SafetyTriage => field ??= new(0, "low", "moderate", "high");

    public static CodeTable<Instrument> Instrument => field ??= new(
        0,
        "phq2",
        "phq9",
        "gad2",
        "gad7",
        "singleAlcohol",
        "singleDrug",
        "audit",
        "auditC",
        "dast10",
        "ciwaAr",
        "cows",
        "cssrs");

    public static CodeTable<AssessmentUrgency> AssessmentUrgency => field ??= new(0, "notAdvised", "withinWeeks", "withinDays", "today", "now");

    public static CodeTable<Dimension> Dimension => field ??= new((int)LevelOfCare.Dimension.D1, "D1", "D2", "D3", "D4", "D5", "D6");

    public static CodeTable<IdentifierSystem> IdentifierSystem => field ??= new(0, "hcpcs", "revenue", "placeOfService", "claimCondition");

    /// <summary>The rungs that can be asked for; none is not one of them.</summary>
    public static CodeTable<WithdrawalLevel> WithdrawalLevel => field ??= new((int)LevelOfCare.WithdrawalLevel.Level1, "1-WM", "2-WM", "3.2-WM", "3.7-WM", "4-WM");

    public static CodeTable<AddOn> AddOn => field ??= new(0, "BIO", "COE", "RR", "OTP", "OBOT", "MET", "MOUD");

    /// <summary>The codes allowed for a type, where it is written by codes.</summary>
    public static IReadOnlyList<string>? AllowedFor(Type type) => ByType.Tables.GetValueOrDefault(type)?.Codes;

    /// <summary>All tables, for the schemas; apart from the rest, so that reading a case does not make them.</summary>
    private static class ByType
    {
        public static readonly Dictionary<Type, CodeTable> Tables = new()
        {
            [typeof(Edition)] = Edition,
            [typeof(Population)] = Population,
            [typeof(Emergency)] = Emergency,
            [typeof(SubstanceUseDisorder)] = SubstanceUseDisorder,
            [typeof(Substance)] = Substance,
            [typeof(Progress)] = Progress,
            [typeof(Remission)] = Remission,
            [typeof(BusyReason)] = BusyReason,
            [typeof(Weekday)] = Weekday,
            [typeof(Modality)] = Modality,
            [typeof(SelectionReason)] = SelectionReason,
            [typeof(DecisionStatus)] = DecisionStatus,
            [typeof(Severity)] = Severity,
            [typeof(Confidence)] = Confidence,
            [typeof(AddOn)] = AddOn,
            [typeof(ScreeningSubject)] = ScreeningSubject,
            [typeof(Sex)] = Sex,
            [typeof(SafetyTriage)] = SafetyTriage,
            [typeof(Instrument)] = Instrument,
            [typeof(AssessmentUrgency)] = AssessmentUrgency,
            [typeof(Dimension)] = Dimension,
            [typeof(IdentifierSystem)] = IdentifierSystem,
            [typeof(WithdrawalLevel)] = WithdrawalLevel,
        };
    }
}
