namespace Disclosure.Generator.Commands.Reports;

/// <summary>How findings are written.</summary>
internal enum FindingFormat
{
    Text,
    Json,
    Sarif,
}
