namespace LevelOfCare.Dsl;

/// <summary>The context of a yield. Empty on purpose: rules write <c>_ =&gt;</c> and never use it.</summary>
#pragma warning disable CA1040 // An empty interface is what keeps rules from depending on an engine.
public interface IContext;
#pragma warning restore CA1040
