using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;

namespace LevelOfCare.Generators;

/// <summary>The fingerprint of source: SHA-256 over its tokens, so that comments and layout do not count.</summary>
internal static class SourceFingerprint
{
    /// <summary>Fingerprint of one or more declarations; their order does not count.</summary>
    public static string Of(IEnumerable<SyntaxNode> declarations)
    {
        var texts = declarations.Select(node => string.Join("\u001f", node.DescendantTokens().Select(token => token.Text))).OrderBy(text => text, StringComparer.Ordinal);
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\u001e", texts)));
        return string.Concat(hash.Select(value => value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
