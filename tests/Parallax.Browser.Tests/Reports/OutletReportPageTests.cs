namespace Parallax.Tests;

/// <summary>The report of the sample event with outlets for rows, as a large corpus has it.</summary>
public sealed class OutletReportPageTests(Chromium chromium, OutletReportPageTests.OutletReport report) : PageTests(chromium, report), IClassFixture<OutletReportPageTests.OutletReport>
{
    // The words of an outlet are the sum of those by voice, which are links beside them.
    protected override string[] PlainColumns => ["Words"];

    public sealed class OutletReport() : PageFile("report-outlets", () => Report.Of(SampleEvent.Annotated, new ReportOptions { By = GroupBy.Outlet }).ToHtml());
}
