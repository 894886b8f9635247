using Microsoft.CodeAnalysis;

namespace LevelOfCare.Generators;

/// <summary>Source as one line of text.</summary>
internal static class SourceText
{
    /// <summary>The source with ordinary spacing and nothing that the compiler skips.</summary>
    public static string WithoutComments(SyntaxNode node) =>
        node.ReplaceTrivia(node.DescendantTrivia(), static (_, _) => default).NormalizeWhitespace().ToString();
}
