using System.Reflection;
using System.Text.RegularExpressions;
using Native = NRules.Fluent.Dsl;

namespace LevelOfCare.NRules.Tests;

/// <summary>The mirror of the rule language says, member for member, what NRules itself says: the guard against drift from the other side.</summary>
public sealed partial class MirrorSpecs
{
    public static TheoryData<Type, Type> Mirrored { get; } = new()
    {
        { typeof(Dsl.Rule), typeof(Native.Rule) },
        { typeof(Dsl.ILeftHandSideExpression), typeof(Native.ILeftHandSideExpression) },
        { typeof(Dsl.IRightHandSideExpression), typeof(Native.IRightHandSideExpression) },
        { typeof(Dsl.NameAttribute), typeof(Native.NameAttribute) },
        { typeof(Dsl.DescriptionAttribute), typeof(Native.DescriptionAttribute) },
        { typeof(Dsl.TagAttribute), typeof(Native.TagAttribute) },
        { typeof(Dsl.PriorityAttribute), typeof(Native.PriorityAttribute) },
    };

    [Theory]
    [MemberData(nameof(Mirrored))]
    public void Every_member_of_the_mirror_is_a_member_of_NRules(Type mirror, Type native)
    {
        Members(mirror).Should().NotBeEmpty().And.BeSubsetOf(Members(native));
        mirror.IsSealed.Should().Be(native.IsSealed);
        mirror.IsAbstract.Should().Be(native.IsAbstract);
    }

    [Theory]
    [MemberData(nameof(Mirrored))]
    public void Attributes_may_stand_where_they_may_in_NRules(Type mirror, Type native)
    {
        var (ours, theirs) = (mirror.GetCustomAttribute<AttributeUsageAttribute>(), native.GetCustomAttribute<AttributeUsageAttribute>());

        (ours?.ValidOn, ours?.AllowMultiple, ours?.Inherited).Should().Be((theirs?.ValidOn, theirs?.AllowMultiple, theirs?.Inherited));
    }

    [Fact]
    public void The_mirror_has_no_public_type_beside_those() => typeof(Dsl.Rule).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == typeof(Dsl.Rule).Namespace && type != typeof(Dsl.IContext))
        .Should().BeEquivalentTo(Mirrored.Select(row => row.Data.Item1));

    private static List<string> Members(Type type) =>
    [
        .. type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(member => member switch { MethodBase method => method.IsPublic || method.IsFamily, _ => false })
            .Select(member => Text((MethodBase)member)),
    ];

    /// <summary>A signature without namespaces, in which the two languages differ, and with the constraints of its type parameters.</summary>
    private static string Text(MethodBase method)
    {
        var generic = method.IsGenericMethodDefinition ? string.Join(",", method.GetGenericArguments().Select(argument => $"{argument.Name}:{argument.GenericParameterAttributes}")) : "";
        var parameters = method.GetParameters().Select(parameter => $"{(parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}{parameter.ParameterType} {parameter.Name}");
        var result = method is MethodInfo { ReturnType: { } type } ? $"{type} " : "";
        return Namespaces().Replace($"{(method.IsFamily ? "protected" : "public")} {result}{method.Name}<{generic}>({string.Join(", ", parameters)})", "");
    }

    [GeneratedRegex(@"\b(?:LevelOfCare\.Dsl|NRules\.Fluent\.Dsl|NRules\.RuleModel)\.")]
    private static partial Regex Namespaces();
}
