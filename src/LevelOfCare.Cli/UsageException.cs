namespace LevelOfCare.Cli;

/// <summary>The command cannot run as it was given, for instance because a file cannot be read.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>Nobody reads the output any more.</summary>
internal sealed class BrokenPipeException : Exception;
