namespace LevelOfCare.Generators;

/// <summary>What was read of one rule class: its plan, or the problems that keep it from having one.</summary>
internal sealed record RuleModel(PlanModel? Plan, EquatableList<RuleProblem> Problems);

/// <summary>A rule class as source text, ready to be written as a plan.</summary>
internal sealed record PlanModel(
    string FileName,
    string ClassName,
    EquatableList<ScopeModel> Scopes,
    string Name,
    string Description,
    EquatableList<string> Tags,
    string Fingerprint,
    EquatableList<PatternModel> Patterns,
    EquatableList<LambdaModel> Yields);

/// <summary>One pattern of a rule.</summary>
internal sealed record PatternModel(string Kind, string FactType, EquatableList<LambdaModel> Conditions, EquatableList<ConstantModel> Constants, string Text);

/// <summary>A member of a fact that a condition holds equal to a text.</summary>
internal sealed record ConstantModel(string Member, string Text);

/// <summary>A condition or a yield: its parameters by name and type, its body verbatim, and which matches it reads.</summary>
internal sealed record LambdaModel(string ResultType, EquatableList<AliasModel> Aliases, string? ParameterType, string? ParameterName, string Body);

/// <summary>An alias that a lambda reads: its name, its type, and which Match binds it.</summary>
internal sealed record AliasModel(string Name, string Type, int Position);
