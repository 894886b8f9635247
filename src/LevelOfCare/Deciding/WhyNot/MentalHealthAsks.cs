using LevelOfCare.Facts;
using LevelOfCare.Rules;

namespace LevelOfCare.Deciding.WhyNot;

/// <summary>
/// What the facts of the mental-health part ask for, and what is left where one asks for nothing: fewer than 9 hours, no 24-hour care, no danger, no inpatient need otherwise, no diagnosis.
/// Its rules are run again then, since a fact that asks for inpatient care also keeps a program from applying, which would else be forgotten.
/// </summary>
internal static class MentalHealthAsks
{
    private static readonly HashSet<Type> Track = [.. RuleCatalog.MentalHealth().Select(rule => rule.GetType())];

    /// <summary>Whether a rule is of the track.</summary>
    public static bool IsOfTrack(Dsl.Rule rule) => Track.Contains(rule.GetType());

    /// <summary>Whether a requirement follows from the track's own rules.</summary>
    public static bool IsOfTrack(Requirement requirement) => requirement.IsMentalHealth && requirement.IsCriterion;

    /// <summary>The fact's name where it asks for something; <see langword="null"/> where it does not, or is of another track.</summary>
    public static string? AboutOf(object fact) => fact switch
    {
        MentalHealthAnswer { IsTrue: true, Fact: MentalHealthFact.Needs24HourCare or MentalHealthFact.DangerToSelfOrOthers or MentalHealthFact.MentalHealthDiagnosis or MentalHealthFact.WouldOtherwiseNeedInpatient } answer => answer.Name,
        NeededHours { ReachIntensiveOutpatient: true } => CaseFactNames.HoursNeeded,
        DisorderCounts => CaseFactNames.SubstanceUseDisorder,
        _ => null,
    };

    /// <summary>The facts that are left where some ask for nothing.</summary>
    /// <param name="asked">The case; what was assumed of it is unknown, and asks for nothing.</param>
    /// <param name="isRemoved">Whether the facts and ratings of a name ask for nothing.</param>
    /// <param name="met">The unknown conditions that count as met, the others as not; where <see langword="null"/>, whichever asks for less.</param>
    public static IEnumerable<object> Left(AskedCase asked, Func<string, bool> isRemoved, IReadOnlySet<MentalHealthFact>? met)
    {
        var facts = asked.Facts;

        // Beside an inpatient need a condition that is not met raises the level; otherwise one that is met does.
        var counts = facts.Any(fact => fact is DisorderCounts) && !isRemoved(CaseFactNames.SubstanceUseDisorder);
        var isInpatientNeed = facts.Any(fact => fact is MentalHealthAnswer { WouldNeedInpatient: true }) && !isRemoved(CaseFactNames.Of(MentalHealthFact.WouldOtherwiseNeedInpatient));
        foreach (var fact in facts)
        {
            var left = asked.IsAssumed(fact) ? Mildest(fact, condition => met?.Contains(condition) ?? isInpatientNeed)
                : AboutOf(fact) is { } about && isRemoved(about) ? AskingForNothing(fact, counts)
                : fact;
            if (left is not null)
            {
                yield return left;
            }
        }
    }

    /// <summary>That there is no diagnosis at all would put the person out of scope, which is no way to need less: nothing is said of it then.</summary>
    private static object? AskingForNothing(object fact, bool disorderCounts) => fact switch
    {
        NeededHours => new NeededHours(0),
        MentalHealthAnswer answer when disorderCounts || !answer.IsDiagnosis => new MentalHealthAnswer(answer.Fact, false),
        _ => null,
    };

    /// <summary>Whether a fact is a condition of a program, which by itself asks for nothing.</summary>
    public static bool IsCondition(MentalHealthFact fact) => fact is MentalHealthFact.SupportOutsideProgram or MentalHealthFact.CanParticipate or MentalHealthFact.BenefitsFromCoordinatedProgram;

    private static object Mildest(object assumed, Func<MentalHealthFact, bool> isMet) => assumed switch
    {
        MentalHealthAnswer answer when IsCondition(answer.Fact) => new MentalHealthAnswer(answer.Fact, isMet(answer.Fact)),
        MentalHealthAnswer { IsDiagnosis: true } diagnosis => new MentalHealthAnswer(diagnosis.Fact, false),
        _ => assumed,
    };
}
