using System.Linq.Expressions;
using Mirror = LevelOfCare.Dsl;
using LevelOfCare.Engine;
using Native = NRules.Fluent.Dsl;

namespace LevelOfCare.NRules;

/// <summary>An NRules rule that says what a house rule says, which was compiled against the mirror of the rule language.</summary>
internal sealed class ForwardedRule(Mirror.Rule rule) : Native.Rule
{
    public override void Define()
    {
        Name(RuleProgram.PlanOf(rule).Name);
        rule.DefineInto(new Target(When(), Then()));
    }

    private sealed class Target(Native.ILeftHandSideExpression left, Native.IRightHandSideExpression right) : Mirror.IRuleDefinitionTarget
    {
        public Mirror.ILeftHandSideExpression When() => new Left(left);

        public Mirror.IRightHandSideExpression Then() => new Right(right);
    }

    private sealed class Left(Native.ILeftHandSideExpression native) : Mirror.ILeftHandSideExpression
    {
        public Mirror.ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
            where TFact : notnull => new Left(native.Match(alias, conditions));

        public Mirror.ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
            where TFact : notnull => new Left(native.Match(conditions));

        public Mirror.ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
            where TFact : notnull => new Left(native.Exists(conditions));

        public Mirror.ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
            where TFact : notnull => new Left(native.Not(conditions));
    }

    private sealed class Right(Native.IRightHandSideExpression native) : Mirror.IRightHandSideExpression
    {
        /// <summary>The two languages differ in the type of the context, which rules never use; the parameter is put in anew.</summary>
        public Mirror.IRightHandSideExpression Yield<TFact>(Expression<Func<Mirror.IContext, TFact>> yield)
            where TFact : notnull =>
            new Right(native.Yield(Expression.Lambda<Func<global::NRules.RuleModel.IContext, TFact>>(
                yield.Body, Expression.Parameter(typeof(global::NRules.RuleModel.IContext), "context"))));
    }
}
