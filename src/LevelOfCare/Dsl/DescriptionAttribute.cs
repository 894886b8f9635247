namespace LevelOfCare.Dsl;

/// <summary>The rule in one sentence.</summary>
/// <param name="value">What it says: the sentence.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DescriptionAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}
