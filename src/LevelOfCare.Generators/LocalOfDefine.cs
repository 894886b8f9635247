using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LevelOfCare.Generators;

/// <summary>A local that Define declares: an alias, or what was meant as one, or a variable that some lambda captures.</summary>
internal sealed class LocalOfDefine(ILocalSymbol symbol, VariableDeclaratorSyntax declarator)
{
    public ILocalSymbol Symbol => symbol;

    public Location Place => declarator.Identifier.GetLocation();

    /// <summary>Whether it is written as aliases are: a name in camelCase, and <c>default!</c>.</summary>
    public bool IsAlias { get; } = IsCamelCase(symbol.Name)
        && declarator.Initializer?.Value is PostfixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } };

    /// <summary>Whether a lambda reads it although nothing matches it; that is told where it is read.</summary>
    public bool IsCaptured { get; set; }

    private static bool IsCamelCase(string name) => name.Length > 0 && char.IsLower(name[0]) && name.All(char.IsLetterOrDigit);
}
