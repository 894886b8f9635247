using System.Linq.Expressions;
using LevelOfCare.Engine;
using LevelOfCare.Plans;
using LevelOfCare.Rules;

namespace LevelOfCare.Tests.Engine;

/// <summary>
/// What runs is what the class says: Define is run against a reader that compiles the expression trees, and on generated cases both readings give the same.
/// </summary>
public sealed class ReaderSpecs
{
    private static readonly Rule[] Library = [.. RuleCatalog.ByArea().SelectMany(area => area.Rules())];

    [Fact]
    public void Plans_of_the_generator_have_the_patterns_and_yields_that_the_class_states()
    {
        foreach (var rule in Library)
        {
            var plan = RuleProgram.PlanOf(rule);
            var stated = TreeReader.Read(rule);

            plan.Patterns.Select(pattern => (pattern.Kind, pattern.FactType)).Should().Equal(stated.Patterns.Select(pattern => (pattern.Kind, pattern.FactType)), plan.Name);
            plan.Yields.Select(yielded => yielded.FactType).Should().Equal(stated.Yields.Select(yielded => yielded.FactType), plan.Name);
        }
    }

    [Fact]
    public void Code_of_the_generator_runs_as_the_expression_trees_do()
    {
        var fourth = Readings(RuleCatalog.FourthEdition());
        var third = Readings([.. RuleCatalog.ThirdEdition(), .. RuleCatalog.Scales(), .. RuleCatalog.Withdrawal()]);
        var toys = Readings([new LargeSeedSprouts(), new TwoSeedsOfOneSizeSproutTogether(), new LonelySproutBlooms()]);
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            Agree(fourth, Deciding.FourthEditionQuestions.Answer(Given.Case(Proofs.RandomRatings.Complete(random))).MildestFacts());
            var patientCase = Proofs.CompleteCaseProofs.Third(seed);
            Agree(third, [.. Deciding.ThirdEditionQuestions.Answer(patientCase).MildestFacts(), .. new Deciding.WithdrawalQuestions(WithdrawalProfile.Wm2020).Answer(patientCase).MildestFacts()]);
            Agree(toys, [.. Enumerable.Range(0, random.Next(6)).Select(_ => new Seed($"{(char)('a' + random.Next(4))}", random.Next(5)))]);
        }

        static void Agree((RuleProgram Generated, RuleProgram Walked, RuleProgram Stated) readings, List<object> facts)
        {
            var stated = Firings(readings.Stated, facts).ToList();
            Firings(readings.Generated, facts).Should().Equal(stated);
            Firings(readings.Walked, facts).Should().Equal(stated);
        }
    }

    [Fact]
    public void Every_rule_of_the_library_has_code() => Library.Should().OnlyContain(rule => RuleProgram.PlanOf(rule).Run != null);

    /// <summary>The same rules as the generator's code, as its plans without the code, and as their expression trees.</summary>
    private static (RuleProgram Generated, RuleProgram Walked, RuleProgram Stated) Readings(Rule[] rules) => (
        new(rules),
        RuleProgram.OfPlans([.. rules.Select(RuleProgram.PlanOf).Select(plan => new RulePlan(plan.Name, "", [], plan.Fingerprint, plan.Patterns, plan.Yields))]),
        RuleProgram.OfPlans([.. rules.Select(TreeReader.Read)]));

    private static IEnumerable<string> Firings(RuleProgram program, List<object> facts) => EmbeddedRunner.Instance.Run(program, facts)
        .Select(firing => $"{firing.Rule.Name}: {firing.Fact} < {string.Join(", ", firing.Matched)}").Order(StringComparer.Ordinal);

    /// <summary>Reads Define by its expression trees.</summary>
    private sealed class TreeReader : IRuleDefinitionTarget, ILeftHandSideExpression, IRightHandSideExpression
    {
        private readonly List<ParameterExpression> aliases = [];
        private readonly List<PatternPlan> patterns = [];
        private readonly List<YieldPlan> yields = [];

        public static RulePlan Read(Rule rule)
        {
            var reader = new TreeReader();
            rule.DefineInto(reader);
            return new(RuleProgram.PlanOf(rule).Name, "", [], "stated", [.. reader.patterns], [.. reader.yields]);
        }

        public ILeftHandSideExpression When() => this;

        public IRightHandSideExpression Then() => this;

        public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
            where TFact : notnull
        {
            Add(PatternKind.Match, conditions);
            aliases.Add(Expression.Parameter(typeof(TFact), ((MemberExpression)alias.Body).Member.Name));
            return this;
        }

        public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
            where TFact : notnull => throw new NotSupportedException();

        public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
            where TFact : notnull => Add(PatternKind.Exists, conditions);

        public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
            where TFact : notnull => Add(PatternKind.Not, conditions);

        public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
            where TFact : notnull
        {
            var make = Compile<Func<object[], object>>(yield.Body, Matched);
            yields.Add(new(typeof(TFact), make));
            return this;
        }

        private static readonly ParameterExpression Matched = Expression.Parameter(typeof(object[]), "matched");

        private TreeReader Add<TFact>(PatternKind kind, Expression<Func<TFact, bool>>[] conditions)
        {
            var fact = Expression.Parameter(typeof(object), "fact");
            var tests = conditions.Select(condition => Replace(condition.Body, condition.Parameters[0], Expression.Convert(fact, typeof(TFact)))).ToList();
            Func<object[], object, bool>? accepts = tests.Count == 0 ? null : Compile<Func<object[], object, bool>>(tests.Aggregate(Expression.AndAlso), Matched, fact);
            patterns.Add(new(kind, typeof(TFact), accepts, ""));
            return this;
        }

        private T Compile<T>(Expression body, params ParameterExpression[] parameters)
            where T : Delegate
        {
            var bound = new AliasBinder(aliases).Visit(body);
            return Expression.Lambda<T>(typeof(T) == typeof(Func<object[], object>) ? Expression.Convert(bound, typeof(object)) : bound, parameters).Compile();
        }

        private static Expression Replace(Expression body, ParameterExpression from, Expression to) => new ParameterReplacer(from, to).Visit(body);

        private sealed class ParameterReplacer(ParameterExpression from, Expression to) : ExpressionVisitor
        {
            protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
        }

        /// <summary>Aliases are captured locals: members of a closure, by name.</summary>
        private sealed class AliasBinder(List<ParameterExpression> aliases) : ExpressionVisitor
        {
            protected override Expression VisitMember(MemberExpression node) =>
                node.Expression is ConstantExpression && aliases.FindIndex(alias => alias.Name == node.Member.Name) is var place and >= 0
                    ? Expression.Convert(Expression.ArrayIndex(Matched, Expression.Constant(place)), node.Type)
                    : base.VisitMember(node);
        }
    }
}
