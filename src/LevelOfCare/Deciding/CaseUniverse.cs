using System.Text.RegularExpressions;
using LevelOfCare.Criteria.Programs;
using LevelOfCare.Criteria.Withdrawal;
using LevelOfCare.Engine;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;
using LevelOfCare.Plans;

namespace LevelOfCare.Deciding;

/// <summary>
/// Everything that a case can say, as questions. What has no end of values is there by samples: tags by the texts that house rules name, programs of every level,
/// scores at every cut-off.
/// </summary>
internal static partial class CaseUniverse
{
    private const int MostTags = 40;

    private static readonly string[] OtherValues = ["a value", "another value"];
    private static readonly bool[] EitherWay = [false, true];
    private static readonly int[] ContactDays = [1, 5];
    private static readonly Remission?[] Remissions = [null, Remission.Sustained];
    private static readonly SelectionReason?[] Reasons = [null, SelectionReason.PatientRefuses];
    private static readonly Substance[] Scored = [Substance.Alcohol, Substance.Sedative, Substance.Opioid];
    private static readonly int?[] Cutoffs = [null, 0, 3, 5, 8, 10, 13, 19, 25, 40];

    /// <summary>The types of facts that a case gives and whose every value is asked.</summary>
    private static readonly HashSet<Type> Closed =
    [
        typeof(SubdimensionRating), typeof(CriterionRow), typeof(DimensionRating), typeof(CircumstanceHolds), typeof(PatientGroup), typeof(Diagnosis), typeof(CaseEdition),
        typeof(ComplicatedWithdrawal), typeof(SubstanceHistory), typeof(ScaleBand),
    ];

    /// <summary>Whether rules read nothing that is there by samples only.</summary>
    public static bool IsClosed(IReadOnlyCollection<RulePlan> rules)
    {
        var made = rules.SelectMany(plan => plan.Yields).Select(yielded => yielded.FactType).ToHashSet();
        return rules.SelectMany(plan => plan.Patterns).All(pattern => made.Contains(pattern.FactType) || Closed.Contains(pattern.FactType));
    }

    /// <summary>What holds in every case of an edition.</summary>
    public static IEnumerable<object> Certain(Edition edition) => [new CaseEdition(edition), .. ProfileRows.Facts(WithdrawalProfile.Wm2020)];

    /// <summary>The questions whose answers some rule reads.</summary>
    public static IReadOnlyList<Question> Questions(Edition edition, RuleProgram program, IReadOnlyCollection<RulePlan> house) =>
    [
        .. All(edition, house).Where(question => question.Answers.Any(answer => answer.Any(fact => program.Reads(fact.GetType())))),
    ];

    private static IEnumerable<Question> All(Edition edition, IReadOnlyCollection<RulePlan> house)
    {
        yield return new("group", [.. Groups().Select(group => (IReadOnlyList<object>)[group])]);
        yield return new("diagnosis", [[], .. Enum.GetValues<SubstanceUseDisorder>().Select(diagnosis => (IReadOnlyList<object>)[new Diagnosis(diagnosis)])]);
        foreach (var question in edition == Edition.Fourth ? FourthEditionQuestions.Questionnaire.ForEngine : ThirdRatings())
        {
            yield return question;
        }

        foreach (var circumstance in Enum.GetValues<Circumstance>())
        {
            yield return YesOrNo(new CircumstanceHolds(circumstance));
        }

        foreach (var question in Substances().Concat(Situations(edition, house)))
        {
            yield return question;
        }
    }

    private static IEnumerable<PatientGroup> Groups() =>
        [new(Population.Adult, false, false), new(Population.Adult, true, false), new(Population.Adolescent, true, false), new(Population.Adolescent, true, true)];

    private static IEnumerable<Question> ThirdRatings() => new Questionnaire([.. Enum.GetValues<Dimension>().Select(ThirdEditionQuestions.Rating)]).ForEngine;

    private static IEnumerable<Question> Substances()
    {
        foreach (var substance in Enum.GetValues<Substance>())
        {
            yield return YesOrNo(new ComplicatedWithdrawal(substance));
            yield return YesOrNo(new SubstanceHistory(substance));
            if (Scored.Contains(substance))
            {
                yield return new($"{substance} score", [[], .. Cutoffs.SelectMany(_ => EitherWay, (score, daily) => (IReadOnlyList<object>)[new SubstanceScore(substance, score, daily)])]);
            }
        }
    }

    private static IEnumerable<Question> Situations(Edition edition, IReadOnlyCollection<RulePlan> house)
    {
        // Every text that a house rule names may be a key or a value of a tag; two more values stand for all others.
        var texts = house.SelectMany(plan => plan.Patterns).SelectMany(pattern => Literal().Matches(pattern.Text)).Select(match => match.Groups[1].Value).Distinct().ToList();
        var tags = texts.SelectMany(_ => texts.Concat(OtherValues), (key, value) => (Key: key, Value: value)).Where(tag => tag.Key != tag.Value).Take(MostTags).ToList();
        foreach (var (key, value) in tags)
        {
            yield return YesOrNo(new CaseTag(key, value));
        }

        foreach (var offer in Offers())
        {
            var facts = ProgramFacts.Of(offer, edition, null, ProgramProfile.Default).ToList();
            yield return new(offer.Id, [[], facts, .. tags.Select(tag => (IReadOnlyList<object>)[.. facts, new ProgramTag(offer.Id, tag.Key, tag.Value)])]);
        }

        yield return new("selected", [[], .. CareLevel.All(edition).SelectMany(_ => Reasons, (level, reason) =>
            (IReadOnlyList<object>)[new SelectedPlacement(new(ConstraintSubjects.Selected, level.Code, edition, edition, []), reason)])]);
        yield return YesOrNo(new AuthorizedCoverage(new() { Payer = "payer", Authorized = [] }));
        yield return YesOrNo(StepDownTail.At(DateOnly.MinValue, DateOnly.MinValue)!);
        yield return new("current", [[], .. CareLevel.All(edition).SelectMany(_ => Remissions, (level, remission) =>
            (IReadOnlyList<object>)[new CurrentStay(new() { Level = level.Code, Progress = remission is null ? null : Progress.GoalsMet, Remission = remission }, edition)])]);
    }

    private static IEnumerable<ProgramOffer> Offers() =>
        from level in CareLevel.All(Edition.Third).Concat(CareLevel.All(Edition.Fourth))
        from days in ContactDays
        select new ProgramOffer
        {
            Id = $"{level.Edition} {level.Code} {days}",
            Level = level.Code,
            Edition = level.Edition,
            Capabilities = days == 1 ? ["COC"] : ["COC", "COE", "BIO", "MOUD", "OTP", "RR"],
            Week = [.. Enumerable.Range(0, days).Select(day => new ProgramSession { Day = (Weekday)day, From = new(9, 0), To = new(12, 0), Modality = Modality.Group })],
        };

    private static Question YesOrNo(object fact) => new($"{fact}", [[fact], []]);

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Literal();
}
