namespace LevelOfCare.Dsl;

/// <summary>A tag of a rule, for search and listings.</summary>
/// <param name="value">What it says: the tag.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public class TagAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}
