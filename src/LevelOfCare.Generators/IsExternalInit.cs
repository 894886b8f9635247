namespace System.Runtime.CompilerServices;

/// <summary>Lets records be used on netstandard2.0, which lacks this marker.</summary>
internal static class IsExternalInit;
