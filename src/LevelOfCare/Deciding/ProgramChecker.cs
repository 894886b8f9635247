using System.Collections.Immutable;
using LevelOfCare.Criteria.Programs;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>Checks what programs say of themselves, without a person: the library's rules, and house rules that read nothing but programs.</summary>
internal sealed class ProgramChecker(RuleProgram program, ProgramProfile profile, IRuleRunner runner, MessageWriter writer)
{
    private static readonly Type[] OfProgram = [typeof(OfferedProgram), typeof(ProposedPlacement), typeof(ProgramWeek), typeof(ProgramTag), typeof(StepDownTail)];

    /// <summary>The house rules that read nothing but programs, directly or through facts of their own.</summary>
    public static IEnumerable<Dsl.Rule> HouseRulesOf(IEnumerable<Dsl.Rule> houseRules)
    {
        var plans = houseRules.Select(rule => (Rule: rule, Plan: RuleProgram.PlanOf(rule))).ToList();
        var readable = OfProgram.ToHashSet();
        var found = plans.Where(_ => false).ToList();
        while (plans.Except(found).Where(entry => entry.Plan.Patterns.All(pattern => readable.Contains(pattern.FactType))).ToList() is { Count: > 0 } next)
        {
            found.AddRange(next);

            // A fact that another rule makes of the person is not of programs alone.
            readable.UnionWith(next.SelectMany(entry => entry.Plan.Yields).Select(made => made.FactType)
                .Where(type => type.Assembly != typeof(ProgramChecker).Assembly && plans.Where(entry => entry.Plan.Yields.Any(made => made.FactType == type)).All(found.Contains)));
        }

        return found.Select(entry => entry.Rule);
    }

    /// <summary>Checks the programs of a case.</summary>
    public ImmutableArray<ConstraintFinding> Check(PlacementCase patientCase) =>
        Check(ProgramFacts.Of(patientCase, profile).Where(fact => OfProgram.Contains(fact.GetType())));

    /// <summary>Checks one program.</summary>
    public ImmutableArray<ConstraintFinding> Check(ProgramOffer offer, Edition edition, Population? population) =>
        Check(ProgramFacts.Of(offer, edition, population, profile));

    private ImmutableArray<ConstraintFinding> Check(IEnumerable<object> facts)
    {
        var derivations = new Derivations(runner.Run(program, [.. facts]));
        return
        [
            .. derivations.EveryOf<Finding>()
                .Order(FindingOrder.Instance)
                .Select(finding => new ConstraintFinding(finding.Code, finding.Severity, finding.About, writer.Write(finding.Text), derivations.RuleOf(finding) ?? "")),
        ];
    }
}
