namespace LevelOfCare.Dsl;

/// <summary>When a rule runs relative to others in an agenda-based host; the embedded engine orders rules by what they read.</summary>
/// <param name="value">What it says: higher runs earlier.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public sealed class PriorityAttribute(int value) : Attribute
{
    internal int Value { get; } = value;
}
