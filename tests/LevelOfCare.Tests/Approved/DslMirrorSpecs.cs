using System.Reflection;

namespace LevelOfCare.Tests.Approved;

/// <summary>The mirror of the rule language does not drift: a listing of its public surface equals the approved one, which repeats NRules v1.0.4.</summary>
public sealed class DslMirrorSpecs
{
    [Fact]
    public void The_mirror_is_as_approved()
    {
        var types = typeof(Rule).Assembly.GetExportedTypes().Where(type => type.Namespace == "LevelOfCare.Dsl").OrderBy(type => type.Name, StringComparer.Ordinal);

        Repository.ShouldHold("tests/LevelOfCare.Tests/Approved/DslMirror.approved.txt", string.Concat(types.Select(Describe)));
    }

    private static string Describe(Type type) =>
        $"{type}{(type.IsSealed ? " sealed" : "")}{(type.IsAbstract && type.IsClass ? " abstract" : "")}{Usage(type)}\n"
        + string.Concat(Members(type).Order(StringComparer.Ordinal).Select(member => $"  {member}\n"));

    private static IEnumerable<string> Members(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .OfType<MethodBase>().Where(method => method.IsPublic || method.IsFamily)
        .Select(method => $"{(method.IsFamily ? "protected " : "")}{(method.IsAbstract ? "abstract " : "")}{method}{Names(method)}");

    private static string Names(MethodBase method) =>
        $" [{string.Join(", ", method.GetParameters().Select(parameter => $"{(parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}{parameter.Name}"))}]";

    private static string Usage(Type type) => type.GetCustomAttribute<AttributeUsageAttribute>() is { } usage && typeof(Attribute).IsAssignableFrom(type)
        ? $" {usage.ValidOn}, multiple {usage.AllowMultiple}, inherited {usage.Inherited}"
        : "";
}
