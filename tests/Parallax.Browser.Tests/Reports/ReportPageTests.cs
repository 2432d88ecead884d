namespace Parallax.Tests;

/// <summary>The report of the sample event.</summary>
public sealed class ReportPageTests(Chromium chromium, ReportPageTests.SampleReport report) : PageTests(chromium, report), IClassFixture<ReportPageTests.SampleReport>
{
    public sealed class SampleReport() : PageFile("report", () => Report.Of(SampleEvent.Annotated).ToHtml());
}
