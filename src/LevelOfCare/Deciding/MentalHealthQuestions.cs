using System.Collections.Immutable;
using LevelOfCare.Facts;
using LevelOfCare.Json;

namespace LevelOfCare.Deciding;

/// <summary>What the mental-health track asks: hours by the bands of the law, seven facts, and where nothing else tells, the substance use disorder.</summary>
internal static class MentalHealthQuestions
{
    private static readonly CaseQuestion Hours = new(
        CaseFactNames.HoursNeeded,
        [.. new[] { NeededHours.PartialHospitalization, NeededHours.IntensiveOutpatient, 0 }.Select(hours => new Answer(new(hours), [new NeededHours(hours)]))],
        Mildest: 2);

    private static readonly CaseQuestion Disorder = new(
        CaseFactNames.SubstanceUseDisorder,
        [.. Enum.GetValues<SubstanceUseDisorder>().Select(disorder => new Answer(new(Codes.SubstanceUseDisorder.Of(disorder)), disorder == SubstanceUseDisorder.NotMet ? [new Diagnosis(disorder)] : [new Diagnosis(disorder), new DisorderCounts()]))],
        Mildest: 0);

    private static readonly ImmutableArray<CaseQuestion> Track = [Hours, .. Enum.GetValues<MentalHealthFact>().Select(YesOrNo)];

    private static readonly Questionnaire Alone = new([.. Track, Disorder]);

    /// <summary>A case with a mental-health part alone. There the disorder is a question like others: unknown is not taken for anything.</summary>
    public static AnsweredCase Answer(PlacementCase patientCase) => new(
        Alone,
        [.. Answers(patientCase.MentalHealth!), patientCase.Facts.SubstanceUseDisorder is { } disorder ? Array.IndexOf(Enum.GetValues<SubstanceUseDisorder>(), disorder) : AnsweredCase.Unknown],
        Circumstances.Of(patientCase).WithoutDiagnosis());

    /// <summary>A case with ratings beside: the edition's questions, then these. Ratings presuppose the disorder, so one that is not stated counts as met in both tracks.</summary>
    public static AnsweredCase Beside(AnsweredCase rated, PlacementCase patientCase) =>
        new(BesideOf(rated.Questionnaire), [.. rated.Answers, .. Answers(patientCase.MentalHealth!)], rated.Circumstances, [.. OutcomeReading.Combined.CircumstancesOf(rated.Circumstances)]);

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Questionnaire, Questionnaire> Joint = [];

    private static Questionnaire BesideOf(Questionnaire rated) => Joint.GetValue(rated, known => new([.. known.Questions, .. Track]));

    private static IEnumerable<int> Answers(MentalHealthFacts facts) =>
    [
        facts.HoursNeeded switch { null => AnsweredCase.Unknown, >= NeededHours.PartialHospitalization => 0, >= NeededHours.IntensiveOutpatient => 1, _ => 2 },
        .. Enum.GetValues<MentalHealthFact>().Select(fact => ThirdEditionQuestions.AnswerOf(ValueOf(facts, fact))),
    ];

    private static bool? ValueOf(MentalHealthFacts facts, MentalHealthFact fact) => fact switch
    {
        MentalHealthFact.Needs24HourCare => facts.Needs24HourCare,
        MentalHealthFact.DangerToSelfOrOthers => facts.DangerToSelfOrOthers,
        MentalHealthFact.SupportOutsideProgram => facts.SupportOutsideProgram,
        MentalHealthFact.MentalHealthDiagnosis => facts.MentalHealthDiagnosis,
        MentalHealthFact.CanParticipate => facts.CanParticipate,
        MentalHealthFact.BenefitsFromCoordinatedProgram => facts.BenefitsFromCoordinatedProgram,
        _ => facts.WouldOtherwiseNeedInpatient,
    };

    /// <summary>What bars a program asks for more when true or false; what is mildest leaves the person in outpatient care.</summary>
    private static CaseQuestion YesOrNo(MentalHealthFact fact) => new(
        CaseFactNames.Of(fact),
        [new(new(true), [new MentalHealthAnswer(fact, true)]), new(new(false), [new MentalHealthAnswer(fact, false)])],
        fact is MentalHealthFact.SupportOutsideProgram or MentalHealthFact.MentalHealthDiagnosis or MentalHealthFact.CanParticipate ? 0 : 1);
}
