using LevelOfCare.Engine;
using LevelOfCare.Plans;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using Native = NRules.Fluent.Dsl;

namespace LevelOfCare.NRules;

/// <summary>A program's rules compiled by NRules.</summary>
internal sealed class CompiledProgram
{
    private readonly ISessionFactory factory;
    private readonly Dictionary<string, RulePlan> plans;

    private CompiledProgram(ISessionFactory factory, Dictionary<string, RulePlan> plans)
    {
        this.factory = factory;
        this.plans = plans;
    }

    public static CompiledProgram Compile(RuleProgram program, IReadOnlyDictionary<string, Native.Rule> nativeHouseRules)
    {
        var rules = program.Rules.Select(rule => NativeRules.Of(rule, nativeHouseRules)).ToList();
        var definitions = new RuleDefinitionFactory().Create(rules);
        if (definitions.Count != rules.Count)
        {
            // A rule that NRules does not see as one would simply never fire.
            throw new InvalidOperationException($"NRules read {definitions.Count} of {rules.Count} rules.");
        }

        var compiler = new RuleCompiler();
        HostedRules.Configure(compiler);
        return new(compiler.Compile(definitions), program.Plans.ToDictionary(plan => plan.Name, StringComparer.Ordinal));
    }

    public ISession CreateSession() => factory.CreateSession();

    /// <summary>The plan of the rule that fired; both engines cite the same.</summary>
    public RulePlan PlanOf(IRuleDefinition rule) => plans[rule.Name];
}
