using Microsoft.CodeAnalysis;

namespace LevelOfCare.Generators;

/// <summary>Everything that can be wrong with a rule class, with its code and remedy.</summary>
internal static class RuleDiagnostics
{
    public static readonly DiagnosticDescriptor NotPartial = Error(
        "LOC3001", "Rule class is not partial", "Rule '{0}' is not partial, so its plan cannot be written beside it. Declare the class partial.");

    public static readonly DiagnosticDescriptor BadAlias = Error(
        "LOC3002", "Alias is not a plain local", "Rule '{0}': '{1}' is not an alias. Declare it in Define as a local in camelCase: 'Requirement requirement = default!;'.");

    public static readonly DiagnosticDescriptor Captures = Error(
        "LOC3003", "Condition or yield captures a variable", "Rule '{0}' captures '{1}', which would change the rule after it is read. Use aliases, constants and statics only.");

    public static readonly DiagnosticDescriptor OutsideSubset = Error(
        "LOC3004",
        "Define holds something outside the rule language",
        "Rule '{0}': {1}. Define holds alias declarations, one When() with Match, Exists and Not, and one Then() with Yield.");

    public static readonly DiagnosticDescriptor AliasOrder = Error(
        "LOC3005", "Alias is read before it is matched, matched twice, or never", "Rule '{0}': alias '{1}' {2}. Match each alias once, before anything reads it.");

    public static readonly DiagnosticDescriptor BadYield = Error(
        "LOC3006", "Yield is not a fact", "Rule '{0}' yields '{1}', which is not a fact. Yield a concrete class, best a sealed record; never a struct, an interface, object or null.");

    public static readonly DiagnosticDescriptor NoName = Error(
        "LOC3007", "Rule has no name", "Rule '{0}' has no name to be cited by. Add [Name(\"...\")] with a name that no other rule has.");

    public static readonly DiagnosticDescriptor BadShape = Error(
        "LOC3008", "Rule class has a shape that cannot be read", "Rule '{0}' {1}. A rule is a top-level class that other files see, without type parameters, state or constructor parameters.");

    public static readonly DiagnosticDescriptor MatchWithoutAlias = Error(
        "LOC3009", "Match without an alias", "Rule '{0}' matches '{1}' without an alias and would fire once for every such fact. Use Exists, or name an alias.");

    public static readonly DiagnosticDescriptor SpanContains = Error(
        "LOC3010", "Contains on an array", "Rule '{0}' calls '{1}' on an array or span, which some engines cannot run. Put a set, or a named property, on the fact.");

    public static readonly DiagnosticDescriptor MemberNamedLikeAlias = Error(
        "LOC3011", "Member has the name of an alias", "Rule '{0}': member '{1}' has the name of an alias, which some engines would replace by the fact. Rename the alias.");

    public static readonly DiagnosticDescriptor ContextUsed = Error(
        "LOC3012", "Yield uses its context", "Rule '{0}' uses the context of a yield, which no rule may. Write '_ =>' and use aliases.");

    public static readonly DiagnosticDescriptor NotDeterministic = Error(
        "LOC3013", "Condition or yield is not deterministic", "Rule '{0}' calls '{1}', so the same case could get another answer. Put what is needed on a fact.");

    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        NotPartial, BadAlias, Captures, OutsideSubset, AliasOrder, BadYield, NoName, BadShape, MatchWithoutAlias, SpanContains, MemberNamedLikeAlias,
        ContextUsed, NotDeterministic,
    }.ToDictionary(descriptor => descriptor.Id);

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "LevelOfCare.Rules", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: $"docs/errors.md#{id.ToLowerInvariant()}");
}
