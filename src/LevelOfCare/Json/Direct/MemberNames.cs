using System.Text.Json;

namespace LevelOfCare.Json.Direct;

/// <summary>The names of all members of a case and of a decision, encoded once; a name that both use stands where it comes first.</summary>
internal static class MemberNames
{
    // A case.
    public static readonly JsonEncodedText Schema = JsonEncodedText.Encode("schema");
    public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    public static readonly JsonEncodedText Edition = JsonEncodedText.Encode("edition");
    public static readonly JsonEncodedText Population = JsonEncodedText.Encode("population");
    public static readonly JsonEncodedText Age = JsonEncodedText.Encode("age");
    public static readonly JsonEncodedText AgeNote = JsonEncodedText.Encode("ageNote");
    public static readonly JsonEncodedText AssessedOn = JsonEncodedText.Encode("assessedOn");
    public static readonly JsonEncodedText Ratings = JsonEncodedText.Encode("ratings");
    public static readonly JsonEncodedText Facts = JsonEncodedText.Encode("facts");
    public static readonly JsonEncodedText Emergencies = JsonEncodedText.Encode("emergencies");
    public static readonly JsonEncodedText Withdrawal = JsonEncodedText.Encode("withdrawal");
    public static readonly JsonEncodedText Current = JsonEncodedText.Encode("current");
    public static readonly JsonEncodedText Previous = JsonEncodedText.Encode("previous");
    public static readonly JsonEncodedText Preferences = JsonEncodedText.Encode("preferences");
    public static readonly JsonEncodedText Programs = JsonEncodedText.Encode("programs");
    public static readonly JsonEncodedText Coverage = JsonEncodedText.Encode("coverage");
    public static readonly JsonEncodedText Selected = JsonEncodedText.Encode("selected");
    public static readonly JsonEncodedText MentalHealth = JsonEncodedText.Encode("mentalHealth");
    public static readonly JsonEncodedText Tags = JsonEncodedText.Encode("tags");

    // The facts of a case.
    public static readonly JsonEncodedText ImminentDanger = JsonEncodedText.Encode("imminentDanger");
    public static readonly JsonEncodedText Nursing24Hour = JsonEncodedText.Encode("nursing24Hour");
    public static readonly JsonEncodedText Structure24Hour = JsonEncodedText.Encode("structure24Hour");
    public static readonly JsonEncodedText NearDailyMonitoring = JsonEncodedText.Encode("nearDailyMonitoring");
    public static readonly JsonEncodedText CognitiveLimitation = JsonEncodedText.Encode("cognitiveLimitation");
    public static readonly JsonEncodedText ConcurrentMedicalCare = JsonEncodedText.Encode("concurrentMedicalCare");
    public static readonly JsonEncodedText ConcurrentMentalHealthCare = JsonEncodedText.Encode("concurrentMentalHealthCare");
    public static readonly JsonEncodedText OutpatientInsufficient = JsonEncodedText.Encode("outpatientInsufficient");
    public static readonly JsonEncodedText SubstanceUseDisorder = JsonEncodedText.Encode("substanceUseDisorder");
    public static readonly JsonEncodedText OpioidUseDisorder = JsonEncodedText.Encode("opioidUseDisorder");
    public static readonly JsonEncodedText WantsOpioidMedication = JsonEncodedText.Encode("wantsOpioidMedication");
    public static readonly JsonEncodedText SafeHomeAtNight = JsonEncodedText.Encode("safeHomeAtNight");
    public static readonly JsonEncodedText Pregnant = JsonEncodedText.Encode("pregnant");

    // An item of withdrawal.
    public static readonly JsonEncodedText Substance = JsonEncodedText.Encode("substance");
    public static readonly JsonEncodedText CiwaAr = JsonEncodedText.Encode("ciwaAr");
    public static readonly JsonEncodedText Cows = JsonEncodedText.Encode("cows");
    public static readonly JsonEncodedText ScoredAt = JsonEncodedText.Encode("scoredAt");
    public static readonly JsonEncodedText HistoryOfSeizureOrDelirium = JsonEncodedText.Encode("historyOfSeizureOrDelirium");
    public static readonly JsonEncodedText NowComplicated = JsonEncodedText.Encode("nowComplicated");
    public static readonly JsonEncodedText DailyLongTermUse = JsonEncodedText.Encode("dailyLongTermUse");

    // Where somebody is now.
    public static readonly JsonEncodedText Level = JsonEncodedText.Encode("level");
    public static readonly JsonEncodedText AddOns = JsonEncodedText.Encode("addOns");
    public static readonly JsonEncodedText Since = JsonEncodedText.Encode("since");
    public static readonly JsonEncodedText TailSince = JsonEncodedText.Encode("tailSince");
    public static readonly JsonEncodedText Progress = JsonEncodedText.Encode("progress");
    public static readonly JsonEncodedText Remission = JsonEncodedText.Encode("remission");

    // Wishes and weeks.
    public static readonly JsonEncodedText MaxDistanceKm = JsonEncodedText.Encode("maxDistanceKm");
    public static readonly JsonEncodedText Language = JsonEncodedText.Encode("language");
    public static readonly JsonEncodedText Busy = JsonEncodedText.Encode("busy");
    public static readonly JsonEncodedText Day = JsonEncodedText.Encode("day");
    public static readonly JsonEncodedText From = JsonEncodedText.Encode("from");
    public static readonly JsonEncodedText To = JsonEncodedText.Encode("to");
    public static readonly JsonEncodedText Why = JsonEncodedText.Encode("why");
    public static readonly JsonEncodedText Modality = JsonEncodedText.Encode("modality");

    // A program.
    public static readonly JsonEncodedText Populations = JsonEncodedText.Encode("populations");
    public static readonly JsonEncodedText Capabilities = JsonEncodedText.Encode("capabilities");
    public static readonly JsonEncodedText Accepting = JsonEncodedText.Encode("accepting");
    public static readonly JsonEncodedText DistanceKm = JsonEncodedText.Encode("distanceKm");
    public static readonly JsonEncodedText Languages = JsonEncodedText.Encode("languages");
    public static readonly JsonEncodedText Week = JsonEncodedText.Encode("week");

    // Coverage and a selection.
    public static readonly JsonEncodedText Payer = JsonEncodedText.Encode("payer");
    public static readonly JsonEncodedText Authorized = JsonEncodedText.Encode("authorized");
    public static readonly JsonEncodedText Program = JsonEncodedText.Encode("program");
    public static readonly JsonEncodedText Reason = JsonEncodedText.Encode("reason");
    public static readonly JsonEncodedText Note = JsonEncodedText.Encode("note");

    // The mental-health part.
    public static readonly JsonEncodedText HoursNeeded = JsonEncodedText.Encode("hoursNeeded");
    public static readonly JsonEncodedText Needs24HourCare = JsonEncodedText.Encode("needs24HourCare");
    public static readonly JsonEncodedText DangerToSelfOrOthers = JsonEncodedText.Encode("dangerToSelfOrOthers");
    public static readonly JsonEncodedText SupportOutsideProgram = JsonEncodedText.Encode("supportOutsideProgram");
    public static readonly JsonEncodedText MentalHealthDiagnosis = JsonEncodedText.Encode("mentalHealthDiagnosis");
    public static readonly JsonEncodedText CanParticipate = JsonEncodedText.Encode("canParticipate");
    public static readonly JsonEncodedText BenefitsFromCoordinatedProgram = JsonEncodedText.Encode("benefitsFromCoordinatedProgram");
    public static readonly JsonEncodedText WouldOtherwiseNeedInpatient = JsonEncodedText.Encode("wouldOtherwiseNeedInpatient");

    // A decision.
    public static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
    public static readonly JsonEncodedText Provisional = JsonEncodedText.Encode("provisional");
    public static readonly JsonEncodedText Label = JsonEncodedText.Encode("label");
    public static readonly JsonEncodedText PossibleAddOns = JsonEncodedText.Encode("possibleAddOns");
    public static readonly JsonEncodedText Possible = JsonEncodedText.Encode("possible");
    public static readonly JsonEncodedText Missing = JsonEncodedText.Encode("missing");
    public static readonly JsonEncodedText Actions = JsonEncodedText.Encode("actions");
    public static readonly JsonEncodedText Notes = JsonEncodedText.Encode("notes");
    public static readonly JsonEncodedText Message = JsonEncodedText.Encode("message");
    public static readonly JsonEncodedText Emergency = JsonEncodedText.Encode("emergency");
    public static readonly JsonEncodedText Drivers = JsonEncodedText.Encode("drivers");
    public static readonly JsonEncodedText WhyNotLower = JsonEncodedText.Encode("whyNotLower");
    public static readonly JsonEncodedText WhyNotHigher = JsonEncodedText.Encode("whyNotHigher");
    public static readonly JsonEncodedText SmallestChanges = JsonEncodedText.Encode("smallestChanges");
    public static readonly JsonEncodedText Plan = JsonEncodedText.Encode("plan");
    public static readonly JsonEncodedText Transition = JsonEncodedText.Encode("transition");
    public static readonly JsonEncodedText Constraints = JsonEncodedText.Encode("constraints");
    public static readonly JsonEncodedText Placement = JsonEncodedText.Encode("placement");
    public static readonly JsonEncodedText Review = JsonEncodedText.Encode("review");
    public static readonly JsonEncodedText Receipt = JsonEncodedText.Encode("receipt");
    public static readonly JsonEncodedText Problems = JsonEncodedText.Encode("problems");

    // The parts of a decision.
    public static readonly JsonEncodedText EvaluateAt = JsonEncodedText.Encode("evaluateAt");
    public static readonly JsonEncodedText Fact = JsonEncodedText.Encode("fact");
    public static readonly JsonEncodedText Labels = JsonEncodedText.Encode("labels");
    public static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    public static readonly JsonEncodedText About = JsonEncodedText.Encode("about");
    public static readonly JsonEncodedText Severity = JsonEncodedText.Encode("severity");
    public static readonly JsonEncodedText Basis = JsonEncodedText.Encode("basis");
    public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    public static readonly JsonEncodedText Minimum = JsonEncodedText.Encode("minimum");
    public static readonly JsonEncodedText Rule = JsonEncodedText.Encode("rule");
    public static readonly JsonEncodedText Sentence = JsonEncodedText.Encode("sentence");
    public static readonly JsonEncodedText Confidence = JsonEncodedText.Encode("confidence");
    public static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
    public static readonly JsonEncodedText Because = JsonEncodedText.Encode("because");
    public static readonly JsonEncodedText Change = JsonEncodedText.Encode("change");
    public static readonly JsonEncodedText Step = JsonEncodedText.Encode("step");
    public static readonly JsonEncodedText Until = JsonEncodedText.Encode("until");
    public static readonly JsonEncodedText When = JsonEncodedText.Encode("when");
    public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    public static readonly JsonEncodedText Gap = JsonEncodedText.Encode("gap");
    public static readonly JsonEncodedText Interim = JsonEncodedText.Encode("interim");
    public static readonly JsonEncodedText Indicated = JsonEncodedText.Encode("indicated");
    public static readonly JsonEncodedText Given = JsonEncodedText.Encode("given");
    public static readonly JsonEncodedText Due = JsonEncodedText.Encode("due");
    public static readonly JsonEncodedText Input = JsonEncodedText.Encode("input");
    public static readonly JsonEncodedText Rules = JsonEncodedText.Encode("rules");
    public static readonly JsonEncodedText Engine = JsonEncodedText.Encode("engine");
    public static readonly JsonEncodedText Version = JsonEncodedText.Encode("version");
    public static readonly JsonEncodedText Profile = JsonEncodedText.Encode("profile");
    public static readonly JsonEncodedText Path = JsonEncodedText.Encode("path");
    public static readonly JsonEncodedText Allowed = JsonEncodedText.Encode("allowed");
}
