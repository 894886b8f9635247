namespace LevelOfCare.Dsl;

/// <summary>The unique name of a rule, by which decisions cite it.</summary>
/// <param name="value">What it says: the rule's name.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class NameAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}
