namespace LevelOfCare.Dsl;

/// <summary>What receives a rule's definition when <see cref="Rule.Define"/> is run by a reader other than the generator.</summary>
internal interface IRuleDefinitionTarget
{
    /// <summary>The left-hand side that receives patterns.</summary>
    ILeftHandSideExpression When();

    /// <summary>The right-hand side that receives yields.</summary>
    IRightHandSideExpression Then();
}
